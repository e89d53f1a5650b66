-- Data keys are changed: a new one is added, every field written anew, the old one thrown away.
grant update (wrapped), delete on data_key to ${app};
