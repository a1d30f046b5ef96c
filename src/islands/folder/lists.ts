// The script of the indexes of papers and concepts in the folder pack.
import '../index-filter/index.ts';
