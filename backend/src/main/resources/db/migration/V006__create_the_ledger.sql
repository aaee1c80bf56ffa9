-- One row for each chain, never changed: locking it makes the writes of a policy serial.
create table ledger_chain (
  policy_code varchar(40) not null primary key
) character set utf8mb4 collate utf8mb4_bin;

create table ledger_entry (
  policy_code varchar(40) not null references ledger_chain (policy_code),
  sequence bigint not null,
  occurred_at datetime(6) not null,
  actor_id varchar(200) not null,
  actor_name varchar(200) not null,
  actor_channel varchar(10) not null,
  action varchar(60) not null,
  subject varchar(200) not null,
  reason text null,
  changes longtext not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  primary key (policy_code, sequence),
  key by_time (policy_code, occurred_at),
  key by_subject (policy_code, subject, sequence)
) character set utf8mb4 collate utf8mb4_bin;
