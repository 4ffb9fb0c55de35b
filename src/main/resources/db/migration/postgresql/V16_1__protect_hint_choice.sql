create trigger hint_choice_is_kept before update or delete on hint_choice for each row execute function keep_row();
create trigger hint_choice_is_never_emptied before truncate on hint_choice for each statement execute function keep_row();
