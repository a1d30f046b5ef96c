import { openProject, type Project } from './open-project.ts';
import { ROOT } from './project.ts';

/** The project in the checkout itself, which the tests and measurements are about. */
export const ownProject = (): Promise<Project> => openProject(ROOT);
