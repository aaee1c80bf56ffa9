create table business_category (
  id binary(16) not null primary key,
  policy_id binary(16) not null references policy (id),
  code varchar(20) not null,
  position smallint not null,
  note text null,
  updated_at datetime(6) null,
  updated_by varchar(200) null,
  version bigint not null,
  unique key (policy_id, code)
) character set utf8mb4 collate utf8mb4_bin with system versioning;

-- The printed document does not always give a category the same label, so each is kept with its place.
create table business_category_label (
  business_category_id binary(16) not null references business_category (id),
  position smallint not null,
  label varchar(200) not null,
  printed_in varchar(200) not null,
  primary key (business_category_id, position)
) character set utf8mb4 collate utf8mb4_bin with system versioning;
