-- How each person had their last export: the report, the columns and the form of the file.

create table export_choice (
    account    varchar(200)                not null constraint export_choice_pk primary key,
    parameters varchar(4000)               not null,
    saved_at   timestamp(6) with time zone not null
);
comment on table export_choice is 'The choice that the page for exports starts with; a convenience, so not in the trail.';
comment on column export_choice.account is 'Id of the account whose it is, of whatever kind; never a name.';
comment on column export_choice.parameters is 'The choice as it stands in an address, with the question mark.';
