create table account (
  id binary(16) not null primary key,
  username varchar(200) not null unique,
  display_name varchar(200) not null,
  password_hash varchar(100) not null,
  installation_admin boolean not null,
  version bigint not null
) character set utf8mb4 collate utf8mb4_bin;

create table account_grant (
  account_id binary(16) not null references account (id),
  policy_code varchar(40) not null,
  role varchar(20) not null,
  primary key (account_id, policy_code, role)
) character set utf8mb4 collate utf8mb4_bin;

create table sign_in (
  token_hash char(64) not null primary key,
  account_id binary(16) not null references account (id),
  expires_at datetime(6) not null,
  key by_expiry (expires_at)
) character set utf8mb4 collate utf8mb4_bin;
