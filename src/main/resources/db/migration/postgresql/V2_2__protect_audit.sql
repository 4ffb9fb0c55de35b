-- What was written in the trail stays: triggers refuse every change, whoever asks, and the account that runs the application
-- (placeholder toepassing) is not granted any. That account may be the one that migrates; then only the triggers are left.

create function audit_only_added() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'RW001';
end $$;
comment on function audit_only_added() is 'Refuses what it is the trigger for: for every table of which rows are only added.';

create function audit_only_erased_text() returns trigger language plpgsql as $$
begin
    if new.entry is distinct from old.entry or exists (
        select 1
        from json_each(old.texts::json) was full join json_each(new.texts::json) is_now on was.key = is_now.key
        where was.key is null or is_now.key is null
           or was.value::text <> is_now.value::text and not (
               was.value -> 'zout' is not null and was.value -> 'tekst' is not null
               and (select array_agg(field) from json_object_keys(is_now.value) field) = array ['verwijderd']
               and is_now.value ->> 'verwijderd' is not null))
    then
        raise exception 'Of audit_text rows are only added, and texts only erased' using errcode = 'RW001';
    end if;
    return new;
end $$;
comment on function audit_only_erased_text() is 'Lets through that a text and its salt go together and a remark takes their place.';

create function audit_only_erased_name() returns trigger language plpgsql as $$
begin
    if new.id is distinct from old.id or new.account is distinct from old.account
        or new.commitment is distinct from old.commitment or old.erased is not null or new.erased is null
    then
        raise exception 'Of audit_actor rows are only added, and names only erased' using errcode = 'RW001';
    end if;
    return new;
end $$;
comment on function audit_only_erased_name() is 'That a name and its salt go together the table itself checks.';

create trigger audit_text_erased before update on audit_text for each row execute function audit_only_erased_text();
create trigger audit_actor_erased before update on audit_actor for each row execute function audit_only_erased_name();

do $$
declare
    kept text;
begin
    foreach kept in array array ['audit_entry', 'audit_leaf', 'audit_node', 'audit_checkpoint'] loop
        execute format('create trigger %I before update or delete or truncate on %I '
            'for each statement execute function audit_only_added()', kept || '_kept', kept);
    end loop;
    foreach kept in array array ['audit_text', 'audit_actor'] loop
        execute format('create trigger %I before delete or truncate on %I '
            'for each statement execute function audit_only_added()', kept || '_kept', kept);
    end loop;

    if '${toepassing}' <> current_user then
        execute format('grant usage on schema %I to %I', current_schema(), '${toepassing}');
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), '${toepassing}');
        execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I',
            current_schema(), '${toepassing}');
        execute format('revoke all on flyway_schema_history from %I', '${toepassing}');
        execute format('revoke update, delete on audit_entry, audit_leaf, audit_node, audit_checkpoint, audit_text, audit_actor from %I',
            '${toepassing}');
        execute format('grant update (texts) on audit_text to %I', '${toepassing}');
        execute format('grant update (salt, name, erased) on audit_actor to %I', '${toepassing}');
    end if;
end $$;
