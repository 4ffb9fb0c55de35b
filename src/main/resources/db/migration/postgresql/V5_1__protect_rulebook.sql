-- Rulebooks, and when each was taken into use, are only ever added. One change is let through, once: the entry of the trail
-- of what is from before the trail.

create function keep_but_adopt() returns trigger language plpgsql as $$
begin
    if old.entry is null and new.entry is not null and to_jsonb(old) - 'entry' = to_jsonb(new) - 'entry' then
        return new;
    end if;
    raise exception '% is insert-only', tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function keep_but_adopt() is 'Keeps a row as it is, but for the entry of the trail that it did not have yet.';

do $$
declare
    kept text;
begin
    foreach kept in array array ['rulebook', 'rulebook_activation'] loop
        execute format('create trigger %I before update on %I for each row execute function keep_but_adopt()',
            kept || '_is_kept', kept);
        execute format('create trigger %I before delete on %I for each row execute function keep_row()',
            kept || '_stays', kept);
        execute format('create trigger %I before truncate on %I for each statement execute function keep_row()',
            kept || '_is_never_emptied', kept);
    end loop;

    if '${toepassing}' <> current_user then
        execute format('revoke delete on revision, dispute, rulebook, rulebook_activation from %I', '${toepassing}');
    end if;
end $$;
