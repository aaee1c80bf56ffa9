-- The application's user takes this role, which whoever sets the database up has made. It cannot delete history, change
-- the ledger, or change the tables.
grant select, insert, update, delete on policy to meguri_app;
grant select, insert, update, delete on principle to meguri_app;
grant select, insert, update, delete on scene to meguri_app;
grant select, insert, update, delete on business_category to meguri_app;
grant select, insert, update, delete on business_category_label to meguri_app;
grant select, insert, update, delete on committee to meguri_app;
grant select, insert, update, delete on committee_review_category to meguri_app;
grant select, insert, update, delete on initiative to meguri_app;
grant select, insert, update, delete on initiative_committee to meguri_app;
grant select, insert, update, delete on initiative_scene to meguri_app;
grant select, insert, update, delete on indicator to meguri_app;
grant select, insert, update, delete on target to meguri_app;
grant select, insert, update, delete on pdca_cycle to meguri_app;
grant select, insert on ledger_chain to meguri_app;
grant select, insert on ledger_entry to meguri_app;
grant select, insert, update, delete on account to meguri_app;
grant select, insert, update, delete on account_grant to meguri_app;
grant select, insert, update, delete on sign_in to meguri_app;
grant select on flyway_schema_history to meguri_app;
