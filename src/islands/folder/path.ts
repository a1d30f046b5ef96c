// The script of the page that finds ways between papers, in the folder pack.
import '../path/index.ts';
