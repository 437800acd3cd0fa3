#!/bin/sh
# SLA Tiers with curl. SLA_URL is the service, SLA_KEY a key where it is closed; neither is printed.
set -eu
url=${SLA_URL:-http://localhost:8787}

# A key goes into a header, never into an address; curl reads it from its standard input here, so that
# no list of processes shows it.
ask() {
  if [ -n "${SLA_KEY:-}" ]; then
    printf 'header = "Authorization: Bearer %s"\n' "$SLA_KEY" | curl -sS --fail-with-body -K - "$@"
  else
    curl -sS --fail-with-body "$@"
  fi
}

# 一个答案, 只要标签 · one answer, the bare label
ask -G "$url/v1/tier" --data-urlencode 'category=市县级' --data-urlencode 'proposed=金牌' -d format=text
echo

# 到期日, 附理由 · a due date, with its reasons
ask "$url/v1/deadline" -H 'Content-Type: application/json' -d '{
  "activity": "业务开通", "grade": "标准级", "service": "数据专线", "scope": "地市内",
  "points": 7, "start": "2026-11-23"}'
echo

# 许多问题一次提出, 次序不变 · many questions at once, in their order
ask "$url/v1/workday" -H 'Content-Type: application/json' -d '{
  "items": [{"start": "2026-09-30", "days": 1}, {"start": "2026-13-01", "days": 1}]}'
echo

# 整份清单: CSV 进, CSV 出 · a whole list: CSV in, CSV out
if [ $# -gt 0 ]; then
  ask "$url/v1/classify" -H 'Content-Type: text/csv' --data-binary "@$1"
fi
