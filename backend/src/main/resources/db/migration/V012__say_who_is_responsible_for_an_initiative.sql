set @@system_versioning_alter_history = 'KEEP';

alter table initiative
  add column themes text null,
  add column department varchar(200) null,
  add column owner varchar(200) null,
  add column owner_name varchar(200) null,
  add key by_owner (owner);
