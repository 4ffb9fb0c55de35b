-- What a service has beside its description, such as the steps of its process: in versions of its own, because neither
-- changes with the other. Written once each; the texts that somebody typed stand with the entry of the trail.

create table sheet (
    service_id  uuid                        not null constraint sheet_service_fk references service (id),
    kind        varchar(20)                 not null,
    number      integer                     not null,
    submission  uuid                        not null constraint sheet_submission_unique unique,
    content     varchar(1000000)            not null,
    origin      varchar(20)                 not null,
    entry       uuid                        not null constraint sheet_entry_unique unique
                                            constraint sheet_entry_fk references audit_entry (id),
    saved_at    timestamp(6) with time zone not null,
    constraint sheet_pk primary key (service_id, kind, number)
);
comment on table sheet is 'Versions of what belongs to a service beside its description. The one with the highest number is the present one.';
comment on column sheet.kind is 'What it is a version of: stappen, kwaliteit.';
comment on column sheet.number is '1 for the first of its kind.';
comment on column sheet.submission is 'That of the form that was sent in: sending it twice saves it once.';
comment on column sheet.content is 'JSON of what nobody typed freely; the texts are in audit_text.';
