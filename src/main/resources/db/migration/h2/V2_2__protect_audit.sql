-- What was written in the trail stays. H2 does not ask a trigger when a table is emptied at once (truncate), but it refuses
-- that for a table that a foreign key leads to: hence those of each table to itself.

create trigger audit_entry_kept before update, delete on audit_entry for each row call 'nl.rolwijzer.audit.OnlyAdded';
create trigger audit_leaf_kept before update, delete on audit_leaf for each row call 'nl.rolwijzer.audit.OnlyAdded';
create trigger audit_node_kept before update, delete on audit_node for each row call 'nl.rolwijzer.audit.OnlyAdded';
create trigger audit_checkpoint_kept before update, delete on audit_checkpoint for each row call 'nl.rolwijzer.audit.OnlyAdded';
create trigger audit_text_kept before update, delete on audit_text for each row call 'nl.rolwijzer.audit.OnlyErased';
create trigger audit_actor_kept before update, delete on audit_actor for each row call 'nl.rolwijzer.audit.OnlyErased';

alter table audit_entry add constraint audit_entry_not_emptied foreign key (id) references audit_entry (id);
alter table audit_leaf add constraint audit_leaf_not_emptied foreign key (leaf) references audit_leaf (leaf);
alter table audit_node add constraint audit_node_not_emptied foreign key (level, place) references audit_node (level, place);
alter table audit_checkpoint add constraint audit_checkpoint_not_emptied foreign key (tree_size) references audit_checkpoint (tree_size);
alter table audit_text add constraint audit_text_not_emptied foreign key (entry) references audit_text (entry);
alter table audit_actor add constraint audit_actor_not_emptied foreign key (id) references audit_actor (id);
