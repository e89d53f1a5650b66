-- How a project is steered: the meetings of its steering group, what they decided, whom it tells, what it has learnt, and who
-- looks at it from outside. People are told by their function, not by name.
create table steering_meeting (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  generated always as identity,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    held_on    date    not null,
    functions  text    not null check (functions <> ''),
    notes      text,
    primary key (tenant_id, id)
);

comment on column steering_meeting.functions is 'Who took part, as functions.';

create table steering_decision (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  generated always as identity,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    meeting_id bigint,
    what       text    not null check (what <> ''),
    function   text    not null check (function <> ''),
    due_on     date    not null,
    done_on    date,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references steering_meeting
);

comment on column steering_decision.function is 'Who does it, as a function.';

create table planned_message (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  generated always as identity,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    what       text    not null check (what <> ''),
    audience   text    not null check (audience <> ''),
    channel    text    not null check (channel <> ''),
    due_on     date    not null,
    done_on    date,
    primary key (tenant_id, id)
);

create table lesson (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  generated always as identity,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    told_on    date    not null,
    what       text    not null check (what <> ''),
    told_to    text    not null check (told_to <> ''),
    primary key (tenant_id, id)
);

create table evaluation (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  generated always as identity,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    what       text    not null check (what <> ''),
    evaluator  text    not null check (evaluator <> ''),
    due_on     date    not null,
    done_on    date,
    finding    text,
    primary key (tenant_id, id)
);

comment on column evaluation.evaluator is 'Who looks: an organisation or a function.';

create index on steering_meeting (project_id, held_on);
create index on steering_decision (project_id, due_on);
create index on steering_decision (tenant_id, meeting_id);
create index on planned_message (project_id, due_on);
create index on lesson (project_id, told_on);
create index on evaluation (project_id, due_on);

do $$
declare part text;
begin
    foreach part in array array['steering_meeting', 'steering_decision', 'planned_message', 'lesson', 'evaluation'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update, delete on steering_meeting, steering_decision, planned_message, lesson, evaluation to ${app};

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('steering_meeting', 'STAFF', 'STAFF', 'Styrgruppens möten', 'Meetings of the steering group'),
    ('steering_decision', 'STAFF', 'STAFF', 'Vad styrgruppen har beslutat', 'What the steering group has decided'),
    ('planned_message', 'STAFF', 'STAFF', 'Ett projekts kommunikationsplan', 'Communication plan of a project'),
    ('lesson', 'STAFF', 'STAFF', 'Lärdomar som ett projekt har berättat om', 'Lessons a project has told of'),
    ('evaluation', 'STAFF', 'STAFF', 'Ett projekts utvärderingar', 'Evaluations of a project');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party)
select part.name, own.name, 'TECHNICAL', own.what_sv, own.what_en, false, false
  from (values ('steering_meeting'), ('steering_decision'), ('planned_message'), ('lesson'), ('evaluation')) part (name),
       (values ('tenant_id', 'personuppgiftsansvarig', 'controller'),
               ('id', 'radens nummer', 'number of the row'),
               ('version', 'ändringsnummer', 'number of the change')) own (name, what_sv, what_en);

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('steering_meeting', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('steering_meeting', 'held_on', 'VALUE', 'dag', 'day', false, false),
    ('steering_meeting', 'functions', 'VALUE', 'funktioner som var med', 'functions that took part', false, false),
    ('steering_meeting', 'notes', 'VALUE', 'anteckningar', 'notes', false, true),
    ('steering_decision', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('steering_decision', 'meeting_id', 'TECHNICAL', 'möte', 'meeting', false, false),
    ('steering_decision', 'what', 'VALUE', 'vad som ska göras', 'what is to be done', false, true),
    ('steering_decision', 'function', 'VALUE', 'funktion som gör det', 'function that does it', false, false),
    ('steering_decision', 'due_on', 'VALUE', 'sista dag', 'last day', false, false),
    ('steering_decision', 'done_on', 'VALUE', 'dag när det blev gjort', 'day it was done', false, false),
    ('planned_message', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('planned_message', 'what', 'VALUE', 'budskap', 'message', false, true),
    ('planned_message', 'audience', 'VALUE', 'målgrupp', 'audience', false, false),
    ('planned_message', 'channel', 'VALUE', 'kanal', 'channel', false, false),
    ('planned_message', 'due_on', 'VALUE', 'sista dag', 'last day', false, false),
    ('planned_message', 'done_on', 'VALUE', 'dag när det blev gjort', 'day it was done', false, false),
    ('lesson', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('lesson', 'told_on', 'VALUE', 'dag', 'day', false, false),
    ('lesson', 'what', 'VALUE', 'lärdom', 'lesson', false, true),
    ('lesson', 'told_to', 'VALUE', 'vilka som fick veta', 'who were told', false, true),
    ('evaluation', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('evaluation', 'what', 'VALUE', 'vad som utvärderas', 'what is evaluated', false, true),
    ('evaluation', 'evaluator', 'VALUE', 'vem som utvärderar', 'who evaluates', false, false),
    ('evaluation', 'due_on', 'VALUE', 'sista dag', 'last day', false, false),
    ('evaluation', 'done_on', 'VALUE', 'dag när det blev gjort', 'day it was done', false, false),
    ('evaluation', 'finding', 'VALUE', 'vad utvärderingen kom fram till', 'what the evaluation found', false, true);
