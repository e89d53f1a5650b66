#!/bin/sh
# Runs once, when the volume of the database is new: one role owns and migrates, the program's role owns nothing, a third reads what is public.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname medvandrare \
    --set owner_password="$DATABASE_OWNER_PASSWORD" --set password="$DATABASE_PASSWORD" \
    --set public_password="$DATABASE_PUBLIC_PASSWORD" <<'SQL'
create role medvandrare_app nologin;
create role medvandrare_owner login password :'owner_password';
create role medvandrare login password :'password';
grant medvandrare_app to medvandrare;
create role medvandrare_public nologin;
create role medvandrare_visitor login password :'public_password';
grant medvandrare_public to medvandrare_visitor;
grant medvandrare_public to medvandrare with inherit false;
alter database medvandrare owner to medvandrare_owner;
revoke all on database medvandrare from public;
grant connect on database medvandrare to medvandrare_app, medvandrare_public;
SQL
