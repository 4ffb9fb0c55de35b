create trigger hint_choice_is_kept before update, delete on hint_choice for each row call 'nl.rolwijzer.catalogue.KeptRows';
