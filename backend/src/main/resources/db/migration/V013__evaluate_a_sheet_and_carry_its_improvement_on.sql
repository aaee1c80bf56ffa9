set @@system_versioning_alter_history = 'KEEP';

alter table pdca_cycle
  add column agreed_target varchar(200) null,
  add column result_value decimal(12, 2) null,
  add column result_words text null,
  add column result_choices text null,
  add column result_reason text null,
  add column result_absence varchar(20) null,
  add column carried_from smallint null,
  add column carried_text text null,
  add column carried_at datetime(6) null,
  add column follow_up_outcome varchar(20) null,
  add column follow_up_reason text null,
  add key by_status (status, fiscal_year);
