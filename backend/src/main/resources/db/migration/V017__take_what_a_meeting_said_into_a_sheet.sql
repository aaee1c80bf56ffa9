set @@system_versioning_alter_history = 'KEEP';

-- Which agenda items a sheet's 会議の意見 has taken in already.
alter table pdca_cycle add column opinion_sources text null;
