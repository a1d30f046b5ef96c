/** The switch of colours at the head of every page. */
export const themeSwitch = {
  label: 'Colours',
  theme: { system: 'System', paper: 'Paper', ink: 'Ink' }
};
