-- Rulebooks, and when each was taken into use, are only ever added. One change is let through, once: the entry of the trail
-- of what is from before the trail.

create trigger rulebook_is_kept before update, delete on rulebook for each row call 'nl.rolwijzer.catalogue.KeptRows';
create trigger rulebook_activation_is_kept before update, delete on rulebook_activation for each row
    call 'nl.rolwijzer.catalogue.KeptRows';
