-- Codes are compared exactly: the usual Japanese collations hold ① and 1, or ア and あ, to be equal.
create table policy (
  id binary(16) not null primary key,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null unique,
  municipality_code char(6) not null,
  municipality_name varchar(200) not null,
  title varchar(200) not null,
  first_fiscal_year smallint not null,
  last_fiscal_year smallint not null,
  baseline_fiscal_year smallint null,
  positioning text null,
  ideal text null,
  catchphrase text null,
  structure text null,
  category_figure text null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table principle (
  policy_id binary(16) not null references policy (id),
  number smallint not null,
  symbol varchar(10) not null,
  text varchar(1000) not null,
  primary key (policy_id, number)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

create table scene (
  policy_id binary(16) not null references policy (id),
  number smallint not null,
  name varchar(200) not null,
  primary key (policy_id, number)
) character set utf8mb4 collate utf8mb4_bin with system versioning;
