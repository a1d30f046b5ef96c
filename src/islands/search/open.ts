import './search.css';

export { openSearch } from './dialog.ts';
