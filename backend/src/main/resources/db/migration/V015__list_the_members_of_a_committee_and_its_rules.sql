set @@system_versioning_alter_history = 'KEEP';

-- Both are read with the committee and never searched.
alter table committee
  add column rules text null,
  add column members mediumtext null,
  add column last_member smallint not null default 0;
