import { activitiesRoute } from "./activities";
import { boardRoute } from "./board";
import { committeeRoute } from "./committee";
import { committeesRoute } from "./committees";
import { homeRoute } from "./home";
import { initiativeRoute } from "./initiative";
import { meetingRoute } from "./meeting";
import { minutesRoute } from "./minutes";
import { packetRoute } from "./packet";
import { policyRoute } from "./policy";
import { rootRoute } from "./root";
import { settingsRoute } from "./settings";
import { sheetRoute } from "./sheet";
import { signedInRoute } from "./signedIn";
import { signInRoute } from "./signIn";
import { signOutRoute } from "./signOut";
import { workRoute } from "./work";

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signOutRoute,
  signedInRoute.addChildren([
    homeRoute,
    policyRoute.addChildren([
      workRoute,
      settingsRoute,
      activitiesRoute,
      boardRoute,
      committeesRoute,
      committeeRoute,
      initiativeRoute,
      sheetRoute,
      meetingRoute,
      packetRoute,
      minutesRoute,
    ]),
  ]),
]);
