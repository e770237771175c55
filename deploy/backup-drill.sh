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

entries='select count(*) from ledger'
count="select 'members: ' || count(*) || ', activities: ' || (select count(*) from activities) ||
  ', ledger entries: ' || ($entries) from members"
told() { psql --no-psqlrc --tuples-only --no-align --dbname="$1" --command="$2"; }

# counted before the backup, since members go on meanwhile; and entries are only ever added
was=$(told "$DATABASE_URL" "$count")
least=$(told "$DATABASE_URL" "$entries")
echo '1 backup'
pg_dump --format=custom --no-owner --file="$dump" "$DATABASE_URL"
echo "2 restore ($(wc -c <"$dump") bytes)"
psql --quiet --dbname="$DATABASE_URL" --command="create database $name"
pg_restore --exit-on-error --no-owner --dbname="$restored" "$dump"
echo '3 verify'
DATABASE_URL=$restored npm run --silent admin -- audit verify
echo "4 compare: in the database $was; in the backup $(told "$restored" "$count")"
if [ "$(told "$restored" "$entries")" -lt "$least" ]; then
  echo 'entries are missing from the backup' >&2
  exit 1
fi
