import './styles/bar.css';
import './styles/list.css';
import './styles/picture.css';
import './styles/detail.css';
import './styles/dialogs.css';
import './styles/panes.css';
import './element.ts';
