import './search.css';
import './search-page.ts';
