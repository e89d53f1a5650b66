-- What is required of a course of a project: premises everybody can use, gender equality in its plan, who delivers it, and
-- how many women and men teach it. Teachers are numbers: nobody is registered for it.
alter table activity
    add column accessible text check (accessible in ('YES', 'NO')),
    add column accessible_note text,
    add column gender_item text check (gender_item in ('YES', 'NO')),
    add column delivered_by text check (delivered_by in ('PROCURED', 'PARTNER', 'OWN')),
    add column trainers_women integer check (trainers_women between 0 and 999),
    add column trainers_men integer check (trainers_men between 0 and 999),
    add column trainers_other integer check (trainers_other between 0 and 999);

comment on column activity.gender_item is 'Whether gender equality is an item of the plan.';
comment on column activity.trainers_other is 'Neither woman nor man, or not known.';
