-- Searches that people keep under a name. They hold no rows: opening one searches anew.

create table saved_view (
    id         uuid                        not null constraint saved_view_pk primary key,
    account    varchar(200)                not null,
    name       varchar(200)                not null,
    name_key   varchar(200)                not null,
    parameters varchar(8000)               not null,
    saved_at   timestamp(6) with time zone not null,
    constraint saved_view_name_unique unique (account, name_key)
);
comment on table saved_view is 'A search of the list of services that somebody keeps; a bookmark, so not in the trail.';
comment on column saved_view.account is 'Id of the account whose it is, of whatever kind; never a name.';
comment on column saved_view.name_key is 'The name in lower case, without accents.';
comment on column saved_view.parameters is 'The search as it stands in an address, after the question mark.';
