-- When a text was last written, so that a translation older than the Swedish text is noticed.
alter table desk_answer_text add column written_at timestamptz not null default now();
alter table desk_answer_text alter column written_at drop default;
