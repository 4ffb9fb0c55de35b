-- Which hints about words in the texts of a service people left out. Every choice is kept; the last one counts.

create table hint_choice (
    service_id  uuid                        not null constraint hint_choice_service_fk references service (id),
    word        varchar(100)                not null,
    number      integer                     not null,
    left_out    boolean                     not null,
    entry       uuid                        not null constraint hint_choice_entry_unique unique
                                            constraint hint_choice_entry_fk references audit_entry (id),
    recorded_at timestamp(6) with time zone not null,
    constraint hint_choice_pk primary key (service_id, word, number)
);
comment on table hint_choice is 'Whether people want to see a hint about a word with a service. The choice with the highest number counts.';
comment on column hint_choice.word is 'The id of the word in a rulebook.';
comment on column hint_choice.number is '1 for the first choice about this word with this service.';
comment on column hint_choice.left_out is 'False for a hint that was brought back.';
