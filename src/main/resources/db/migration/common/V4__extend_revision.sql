-- From storage version 2 on a revision refers to the entry of the trail that recorded it. Every text that somebody typed
-- stands with that entry, in audit_text, and nowhere else among the revisions.

alter table revision add column entry uuid;
alter table revision add constraint revision_entry_fk foreign key (entry) references audit_entry (id);
alter table revision add constraint revision_entry_unique unique (entry);
alter table revision add column restored_from integer;
comment on column revision.entry is 'The entry that recorded it; absent only in version 1, until the revision is adopted at the next start.';
comment on column revision.restored_from is 'Number of the older revision that it brings back, if it does.';
comment on column revision.facts is 'What was described, as JSON in the storage version named; from version 2 on without typed texts.';
comment on column revision.confirmation is 'The roles that a person confirmed, as JSON; absent when nobody did.';
comment on column revision.editor is 'Only in version 1, until it is adopted: the name that the editor gave, if any.';
comment on column revision.reason is 'Only in version 1, until it is adopted.';

create index service_by_review_date on service (review_date);
comment on column service.review_date is 'From the day after this one the roles are due for another look.';

create table dispute (
    id          uuid                        not null constraint dispute_pk primary key,
    service_id  uuid                        not null,
    revision    integer                     not null,
    answers     uuid                        constraint dispute_answers_fk references dispute (id),
    roles       varchar(2000),
    entry       uuid                        not null constraint dispute_entry_unique unique
                                            constraint dispute_entry_fk references audit_entry (id),
    recorded_at timestamp(6) with time zone not null,
    constraint dispute_revision_fk foreign key (service_id, revision) references revision (service_id, number)
);
comment on table dispute is 'Counter-views on the roles of a service. Its text stands with its entry, in audit_text.';
comment on column dispute.id is 'That of the form that was sent in: sending it twice records it once.';
comment on column dispute.revision is 'The revision that was the present one.';
comment on column dispute.answers is 'The counter-view that this one answers, if it does.';
comment on column dispute.roles is 'The roles that should have been confirmed, as JSON; absent when none are named.';
create index dispute_by_service on dispute (service_id, revision);
