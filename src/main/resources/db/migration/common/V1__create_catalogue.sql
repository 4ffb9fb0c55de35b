-- The catalogue of public services. A text of n characters has room for 2n, because H2 counts UTF-16 units.

create table rulebook (
    sha256      varchar(64)                 not null constraint rulebook_pk primary key,
    version     varchar(40)                 not null constraint rulebook_version_unique unique,
    text        varchar(1000000)            not null,
    active_from timestamp(6) with time zone not null
);
comment on table rulebook is 'Every rulebook ever in use, whole. The one that became active last is in force.';
comment on column rulebook.sha256 is 'Hexadecimal SHA-256 over the UTF-8 bytes of text, with LF line ends.';

create table organisation (
    id       uuid         not null constraint organisation_pk primary key,
    name     varchar(400) not null,
    name_key varchar(400) not null constraint organisation_name_unique unique,
    uri      varchar(4000)
);
comment on table organisation is 'Organisations to choose from; whoever describes a service may add one.';
comment on column organisation.name_key is 'The name in lower case, without accents: two spellings of one name are one organisation.';
comment on column organisation.uri is 'TOOI or OIN address of the organisation, when known.';

create table service (
    id              uuid                        not null constraint service_pk primary key,
    version         integer                     not null,
    moment_group    uuid                        not null,
    revision        integer                     not null,
    name            varchar(400)                not null,
    name_key        varchar(400)                not null,
    organisation_id uuid                        constraint service_organisation_fk references organisation (id),
    status          varchar(20)                 not null constraint service_status_known
        check (status in ('concept', 'vastgesteld', 'vervallen')),
    origin          varchar(20)                 not null constraint service_origin_known
        check (origin in ('formulier', 'api', 'import', 'referentie')),
    search_text     varchar(80000)              not null,
    review_date     date,
    created_at      timestamp(6) with time zone not null,
    changed_at      timestamp(6) with time zone not null
);
comment on table service is 'A public service in its present state; what it was before stands in revision.';
comment on column service.version is 'Optimistic lock.';
comment on column service.moment_group is 'Shared by the moments of contact of one service.';
comment on column service.revision is 'Number of the present revision, from 1.';
comment on column service.search_text is 'Every text of the service in lower case, without accents.';
create index service_by_name on service (name_key);
create index service_by_change on service (changed_at);
create index service_by_moment_group on service (moment_group);

create table service_role (
    service_id  uuid        not null constraint service_role_service_fk references service (id),
    perspective varchar(20) not null constraint service_role_perspective_known check (perspective in ('transactie', 'derde')),
    role        varchar(20) not null,
    derived     boolean     not null,
    confirmed   boolean     not null,
    counted     boolean     not null,
    constraint service_role_pk primary key (service_id, perspective, role)
);
comment on table service_role is 'The roles of a service in its present state, to search and count by.';
comment on column service_role.derived is 'The rules assign it.';
comment on column service_role.confirmed is 'A person confirmed it.';
comment on column service_role.counted is 'It counts in lists and figures: confirmed where there is a confirmation, else derived.';
create index service_role_by_role on service_role (role, perspective);

create table revision (
    service_id      uuid                        not null constraint revision_service_fk references service (id),
    number          integer                     not null,
    submission      uuid                        not null constraint revision_submission_unique unique,
    storage_version integer                     not null,
    facts           varchar(400000)             not null,
    evidence        varchar(100000)             not null,
    confirmation    varchar(20000),
    rulebook        varchar(64)                 not null constraint revision_rulebook_fk references rulebook (sha256),
    status          varchar(20)                 not null,
    origin          varchar(20)                 not null,
    editor          varchar(400),
    reason          varchar(2000),
    saved_at        timestamp(6) with time zone not null,
    constraint revision_pk primary key (service_id, number)
);
comment on table revision is 'What was saved, when, by whom and why. A revision never changes.';
comment on column revision.submission is 'Id of the form or call that was sent in: sending it twice saves it once.';
comment on column revision.facts is 'What was described, as JSON in the storage version named.';
comment on column revision.evidence is 'The assessment at that moment, as JSON.';
comment on column revision.confirmation is 'The roles that a person confirmed, as JSON; absent for a concept.';
comment on column revision.editor is 'The name that the editor gave, if any.';
