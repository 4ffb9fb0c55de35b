-- Under which name somebody acted last is asked for on every list of services.
create index audit_entry_by_actor on audit_entry (actor, recorded_at desc);
