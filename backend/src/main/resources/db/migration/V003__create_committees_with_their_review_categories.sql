create table committee (
  id binary(16) not null primary key,
  policy_id binary(16) not null references policy (id),
  code varchar(60) not null,
  kind varchar(20) not null,
  number smallint null,
  name varchar(200) not null,
  aim text null,
  position smallint not null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  unique key (policy_id, code)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table committee_review_category (
  committee_id binary(16) not null references committee (id),
  position smallint not null,
  category varchar(20) not null,
  label varchar(200) not null,
  primary key (committee_id, position)
) character set utf8mb4 collate utf8mb4_bin with system versioning;
