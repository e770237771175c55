#!/bin/sh
# Takes a backup of DATABASE_URL, restores it into a database of its own on the same server, and has every ledger in it
# verified. Ends with 0 only if the restored record is whole. Needs pg_dump and pg_restore of the server's version.
set -eu
: "${DATABASE_URL:?the database to back up}"
cd "$(dirname "$0")/.."

dump=$(mktemp)
name=ccp_drill_$$
restored=$(printf %s "$DATABASE_URL" | sed -E "s#(://[^/]*)/[^?]*#\1/$name#")
remove() {
  rm -f "$dump"
  psql --quiet --dbname="$DATABASE_URL" --command="drop database if exists $name with (force)" 2>/dev/null
}
trap remove EXIT

echo '1 backup'
pg_dump --format=custom --no-owner --file="$dump" "$DATABASE_URL"
echo "2 restore ($(wc -c <"$dump") bytes)"
psql --quiet --dbname="$DATABASE_URL" --command="create database $name"
pg_restore --exit-on-error --no-owner --dbname="$restored" "$dump"
echo '3 verify'
DATABASE_URL=$restored npm run --silent admin -- audit verify
count="select count(*) || ' members, ' || (select count(*) from activities) || ' activities, ' ||
  (select count(*) from ledger) || ' ledger entries' from members"
was=$(psql --tuples-only --no-align --dbname="$DATABASE_URL" --command="$count")
is=$(psql --tuples-only --no-align --dbname="$restored" --command="$count")
echo "4 compare: $was in the database, $is in the backup"
