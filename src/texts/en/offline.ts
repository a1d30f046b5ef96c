/** The page that stands in for one that is not kept on this device. */
export const offline = {
  title: 'Not kept',
  description: 'Stands in for a page that is not kept on this device.',
  heading: 'This page is not kept on this device',
  lead:
    'There is no connection, and this page was never opened on this device. Once you are connected again, it opens as usual. ' +
    '“Keep this site offline”, at the foot of every page, fetches everything at once.',
  kept: 'These pages are kept',
  home: 'Home',
  search: 'Search',
  graph: 'Graph'
};
