import './compare.css';
import './toggle.ts';
import './tray.ts';
