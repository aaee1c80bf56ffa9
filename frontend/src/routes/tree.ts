import { activitiesRoute } from "./activities";
import { boardRoute } from "./board";
import { homeRoute } from "./home";
import { initiativeRoute } from "./initiative";
import { policyRoute } from "./policy";
import { rootRoute } from "./root";
import { sheetRoute } from "./sheet";
import { signedInRoute } from "./signedIn";
import { signInRoute } from "./signIn";
import { signOutRoute } from "./signOut";

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signOutRoute,
  signedInRoute.addChildren([
    homeRoute,
    policyRoute.addChildren([activitiesRoute, boardRoute, initiativeRoute, sheetRoute]),
  ]),
]);
