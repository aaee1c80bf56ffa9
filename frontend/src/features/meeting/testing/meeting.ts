import type { Action, AgendaItem, Meeting } from "@/api/types";

const ids = {
  meeting: "0190a0b0-0000-7000-8000-000000000001",
  item: "0190a0b0-0000-7000-8000-000000000011",
  action: "0190a0b0-0000-7000-8000-000000000021",
};

/** An undecided item about one sheet. */
export const anItem = (over: Partial<AgendaItem> = {}): AgendaItem => ({
  id: ids.item,
  etag: '"0-1"',
  meeting: ids.meeting,
  number: 1,
  kind: "DISCUSSION",
  title: "②－７ 在宅医療ケア勉強会の実施（令和6年度）",
  minutes: 15,
  presenter: "高齢福祉係",
  openToPublic: true,
  notPublicReason: null,
  links: [
    {
      initiative: "2-7",
      printedCode: "②－７",
      name: "在宅医療ケア勉強会の実施",
      fiscalYear: 2024,
      fiscalYearLabel: "令和6年度",
      status: "SUBMITTED",
    },
  ],
  actions: [],
  summary: null,
  decision: null,
  opinion: null,
  decisionNumber: null,
  decisionLabel: null,
  continuedFrom: null,
  trail: [],
  continuedIn: null,
  updatedAt: null,
  updatedBy: null,
  ...over,
});

/** An open action item agreed on that item. */
export const anAction = (over: Partial<Action> = {}): Action => ({
  id: ids.action,
  etag: '"0-1"',
  meeting: ids.meeting,
  meetingLabel: "令和6年度 第1回",
  committee: "council",
  committeeName: "在宅医療・介護連携推進会議",
  agendaItem: ids.item,
  agendaTitle: "②－７ 在宅医療ケア勉強会の実施（令和6年度）",
  text: "参加者数の内訳を次回までに示す。",
  owner: null,
  ownerName: "高齢福祉係",
  due: "2024-07-31",
  initiative: "2-7",
  printedCode: "②－７",
  initiativeName: "在宅医療ケア勉強会の実施",
  state: "OPEN",
  result: null,
  updatedAt: null,
  updatedBy: null,
  ...over,
});

/** The council's first meeting of the year, being held, with three members of whom two came. */
export const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: ids.meeting,
  etag: '"0-1"',
  committee: "council",
  committeeName: "在宅医療・介護連携推進会議",
  committeeKind: "COUNCIL",
  fiscalYear: 2024,
  fiscalYearLabel: "令和6年度",
  number: 1,
  label: "令和6年度 第1回",
  status: "HELD",
  due: { notice: "2024-05-03", minutes: "2024-06-09" },
  time: { date: "2024-05-10", start: "14:00", end: "16:00", place: "市役所 第一会議室", link: null },
  openToPublic: true,
  notPublicReason: null,
  observers: 2,
  attendance: [
    { member: 1, presence: "PRESENT", deputy: null },
    { member: 2, presence: "PRESENT", deputy: null },
  ],
  members: [
    seat(1, "委員A", "CHAIR", "PRESENT"),
    seat(2, "委員B", "VICE_CHAIR", "PRESENT"),
    seat(3, "委員C", "MEMBER", null),
  ],
  quorum: {
    rule: "MAJORITY",
    seats: 3,
    present: 2,
    deputies: 0,
    unrecorded: 1,
    counted: 2,
    needed: 2,
    reached: true,
    sentence: "委員3人のうち2人が出席しています。定数は過半数の2人で、会議は成立しています。",
  },
  participants: [{ role: "STAFF", name: "職員A", organisation: "介護福祉課" }],
  materials: [
    { label: "資料1", title: "取組一覧", source: "BOARD", link: null, branch: false, item: null },
    { label: "資料1-1", title: "別紙", source: "PAPER", link: null, branch: true, item: null },
  ],
  order: [],
  agenda: [anItem()],
  actions: [anAction()],
  closing: null,
  reopening: null,
  updatedAt: null,
  updatedBy: null,
  ...over,
});

function seat(
  member: number,
  name: string,
  role: Meeting["members"][number]["role"],
  presence: Meeting["members"][number]["presence"],
): Meeting["members"][number] {
  return {
    member,
    name,
    organisation: "市医師会",
    profession: "医師",
    role,
    usualDeputy: null,
    presence,
    deputy: null,
  };
}
