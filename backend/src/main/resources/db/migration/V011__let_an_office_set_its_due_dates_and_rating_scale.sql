set @@system_versioning_alter_history = 'KEEP';

-- JSON; null stands for the system's own default.
alter table policy
  add column due_dates text null,
  add column ratings text null;
