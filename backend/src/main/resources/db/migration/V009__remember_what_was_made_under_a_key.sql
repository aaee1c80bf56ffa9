create table replay_key (
  policy_code varchar(40) not null,
  actor_id varchar(200) not null,
  operation varchar(60) not null,
  idempotency_key varchar(200) not null,
  input_hash char(64) not null,
  tag varchar(60) not null,
  answer longtext not null,
  made_at datetime(6) not null,
  primary key (policy_code, actor_id, operation, idempotency_key),
  key by_age (made_at)
) character set utf8mb4 collate utf8mb4_bin;

grant select, insert, delete on replay_key to meguri_app;
