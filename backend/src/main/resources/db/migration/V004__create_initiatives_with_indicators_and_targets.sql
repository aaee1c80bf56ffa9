create table initiative (
  id binary(16) not null primary key,
  policy_id binary(16) not null references policy (id),
  code varchar(20) not null,
  printed_code varchar(20) not null,
  principle_number smallint not null,
  number smallint not null,
  name varchar(200) not null,
  overview text not null,
  category_code varchar(20) not null,
  category_label varchar(200) not null,
  search_key text not null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  unique key (policy_id, code),
  key in_printed_order (policy_id, principle_number, number)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table initiative_committee (
  initiative_id binary(16) not null references initiative (id),
  committee_code varchar(60) not null,
  primary key (initiative_id, committee_code)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table initiative_scene (
  initiative_id binary(16) not null references initiative (id),
  scene_number smallint not null,
  primary key (initiative_id, scene_number)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table indicator (
  id binary(16) not null primary key,
  initiative_id binary(16) not null references initiative (id),
  number smallint not null,
  name varchar(200) null,
  unique key (initiative_id, number)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

-- Only the printed text is kept: what it means is read from it each time, so an arrow always follows its source.
create table target (
  indicator_id binary(16) not null references indicator (id),
  fiscal_year smallint not null,
  printed varchar(200) not null,
  primary key (indicator_id, fiscal_year)
) character set utf8mb4 collate utf8mb4_bin with system versioning;
