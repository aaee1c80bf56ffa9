-- Lists that are read and written with their meeting, and never searched, are JSON.
create table meeting (
  id binary(16) not null primary key,
  committee_id binary(16) not null references committee (id),
  fiscal_year smallint not null,
  date date not null,
  start_time varchar(5) null,
  end_time varchar(5) null,
  place varchar(200) null,
  link varchar(1000) null,
  open_to_public boolean not null,
  not_public_reason text null,
  observers int null,
  status varchar(20) not null,
  attendance mediumtext not null,
  participants mediumtext not null,
  materials mediumtext not null,
  item_order text not null,
  roster mediumtext null,
  closed_by varchar(200) null,
  closed_by_name varchar(200) null,
  closed_at datetime(6) null,
  reopened_reason text null,
  reopened_by varchar(200) null,
  reopened_by_name varchar(200) null,
  reopened_at datetime(6) null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  key in_year (committee_id, fiscal_year, date),
  key by_date (date, id)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table agenda_item (
  id binary(16) not null primary key,
  meeting_id binary(16) not null references meeting (id),
  kind varchar(20) not null,
  title varchar(200) not null,
  minutes smallint null,
  presenter varchar(200) null,
  open_to_public boolean not null,
  not_public_reason text null,
  actions text not null,
  summary text null,
  decision varchar(20) null,
  decision_number smallint null,
  opinion text null,
  continued_from binary(16) null,
  thread binary(16) null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  key of_meeting (meeting_id),
  key in_thread (thread)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table agenda_item_link (
  item_id binary(16) not null references agenda_item (id),
  position smallint not null,
  initiative varchar(20) not null,
  fiscal_year smallint null,
  primary key (item_id, position),
  key of_initiative (initiative, fiscal_year)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table action_item (
  id binary(16) not null primary key,
  agenda_item_id binary(16) not null references agenda_item (id),
  text text not null,
  owner varchar(200) null,
  owner_name varchar(200) null,
  due date null,
  initiative varchar(20) null,
  state varchar(20) not null,
  result text null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  key of_item (agenda_item_id),
  key of_owner (owner, state)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

grant select, insert, update, delete on meeting to meguri_app;
grant select, insert, update, delete on agenda_item to meguri_app;
grant select, insert, update, delete on agenda_item_link to meguri_app;
grant select, insert, update, delete on action_item to meguri_app;
