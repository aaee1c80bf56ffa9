-- The history of the rows stays as it is; in the past there was neither submission nor return.
set @@system_versioning_alter_history = 'KEEP';

alter table pdca_cycle
  add column submitted_by varchar(200) null,
  add column submitted_by_name varchar(200) null,
  add column submitted_at datetime(6) null,
  add column returned_action varchar(20) null,
  add column returned_reason text null,
  add column returned_by_name varchar(200) null,
  add column returned_at datetime(6) null;
