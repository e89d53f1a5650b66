-- Somebody who had signed up said that they had come.
alter table sign_up add column checked_in_at timestamptz;
