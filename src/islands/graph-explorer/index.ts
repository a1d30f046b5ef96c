import './graph-explorer.css';
import './element.ts';
