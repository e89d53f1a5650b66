#!/bin/sh
# How fast the access log is chained, and how fast a million rows are checked. Works on the folder of a running demo that may
# be thrown away afterwards: src/bench/log-chain.sh FOLDER; then stop the portal and run it with --verify-log.
set -eu
data=${1:?folder of the demo}
rows=${2:-1000000}
export PGPASSWORD="$(cat "$data/postgres/password")" PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=medvandrare
PGPORT="$(sed -n 4p "$data/postgres/cluster/postmaster.pid")"
export PGPORT
psql -q -v ON_ERROR_STOP=1 -v rows="$rows" <<'SQL'
set role medvandrare;
select set_config('app.tenant', '1', false) as tenant;
\timing on
\echo One statement with 50 people, five times:
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', p, 'SHOWN', 'bench', 'GET /bench', 'bench' from generate_series(1, 50) p;
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', p, 'SHOWN', 'bench', 'GET /bench', 'bench' from generate_series(1, 50) p;
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', p, 'SHOWN', 'bench', 'GET /bench', 'bench' from generate_series(1, 50) p;
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', p, 'SHOWN', 'bench', 'GET /bench', 'bench' from generate_series(1, 50) p;
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', p, 'SHOWN', 'bench', 'GET /bench', 'bench' from generate_series(1, 50) p;
\echo Rows in one statement:
insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
    select 4, 'LEADER', 1 + p % 80, 'SHOWN', 'bench', 'GET /arbete/projekt/4all/deltagare', 'bench' from generate_series(1, :rows) p;
SQL
