-- Figures, survey and tags are JSON: they are read with the activity and never searched.
create table activity (
  id binary(16) not null primary key,
  cycle_id binary(16) not null references pdca_cycle (id),
  date date not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  state varchar(20) not null,
  counted boolean not null,
  not_counted_reason text null,
  place varchar(200) null,
  link varchar(1000) null,
  figures text not null,
  survey text null,
  words text not null,
  scenes text not null,
  themes text not null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  key by_cycle (cycle_id, date)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table comment (
  id binary(16) not null primary key,
  cycle_id binary(16) not null references pdca_cycle (id),
  part varchar(20) not null,
  text text not null,
  author varchar(200) not null,
  author_name varchar(200) not null,
  written_at datetime(6) not null,
  resolved_by varchar(200) null,
  resolved_by_name varchar(200) null,
  resolved_at datetime(6) null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  key by_cycle (cycle_id, written_at)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

grant select, insert, update, delete on activity to meguri_app;
grant select, insert, update, delete on comment to meguri_app;
