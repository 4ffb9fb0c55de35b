-- A rulebook is kept before it is in force, and can be in force more than once. What it makes of the services is a fact
-- about a revision and a rulebook: it is written once and never has to be taken back.

alter table rulebook add column added_at timestamp(6) with time zone;
update rulebook set added_at = active_from;
alter table rulebook alter column added_at set not null;
alter table rulebook add column entry uuid;
alter table rulebook add constraint rulebook_entry_fk foreign key (entry) references audit_entry (id);
comment on table rulebook is 'Every rulebook ever added, whole.';
comment on column rulebook.entry is 'The entry of the trail that recorded it; absent only until the next start, for one from before the trail.';

create table rulebook_activation (
    number      integer                     not null constraint rulebook_activation_pk primary key,
    rulebook    varchar(64)                 not null constraint rulebook_activation_rulebook_fk references rulebook (sha256),
    active_from timestamp(6) with time zone not null,
    entry       uuid                        constraint rulebook_activation_entry_fk references audit_entry (id)
);
comment on table rulebook_activation is 'Which rulebook was taken into use when. The last one is in force.';
comment on column rulebook_activation.number is 'From 1. Whoever judges the services anew locks the row with the highest number.';
comment on column rulebook_activation.entry is 'The entry of the trail that recorded it, with the reason; absent for one from before the trail.';
insert into rulebook_activation (number, rulebook, active_from)
    select row_number() over (order by active_from, sha256), sha256, active_from from rulebook;
alter table rulebook drop column active_from;

create table reassessment (
    service_id  uuid                        not null,
    revision    integer                     not null,
    rulebook    varchar(64)                 not null constraint reassessment_rulebook_fk references rulebook (sha256),
    differs     boolean                     not null,
    earlier     varchar(2000),
    later       varchar(2000),
    assessed_at timestamp(6) with time zone not null,
    constraint reassessment_pk primary key (service_id, revision, rulebook),
    constraint reassessment_revision_fk foreign key (service_id, revision) references revision (service_id, number),
    constraint reassessment_results check (
        (differs and earlier is not null and later is not null)
        or (not differs and earlier is null and later is null))
);
comment on table reassessment is 'What another rulebook than its own makes of a revision. A service is due for review when its present revision differs by the rulebook in force.';
comment on column reassessment.earlier is 'The roles that the rulebook of the revision derives, as JSON.';
comment on column reassessment.later is 'The roles that this rulebook derives, as JSON.';

create table reassessment_run (
    activation  integer                     not null constraint reassessment_run_pk primary key
                                            constraint reassessment_run_activation_fk references rulebook_activation (number),
    services    integer                     not null,
    flagged     integer                     not null,
    finished_at timestamp(6) with time zone not null,
    entry       uuid                        not null constraint reassessment_run_entry_fk references audit_entry (id)
);
comment on table reassessment_run is 'Which activation has been followed by a new judgement on every service.';
