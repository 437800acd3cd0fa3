"""SLA Tiers from Python 3.9 or newer, with the standard library only.

    from sla_tiers import SlaTiers
    sla = SlaTiers("http://localhost:8787")          # key="slat_…" where the service is closed
    sla.call("deadline", activity="业务开通", grade="标准级", service="数据专线",
             scope="地市内", points=7, start="2026-11-23")["value"]        # '2026-12-22'
    sla.call_many("workday", [{"start": "2026-09-30", "days": 1}])        # in their order
    sla.classify_csv(open("customers.csv", "rb").read())                  # bytes in, bytes out

As a program: python3 sla_tiers.py URL customers.csv > classified.csv (SLA_KEY in the environment).
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request


class SlaError(Exception):
    """A problem document (RFC 9457): code says what is wrong, detail what is accepted."""

    def __init__(self, problem):
        super().__init__(problem["detail"])
        self.code = problem["code"]
        self.status = problem["status"]
        self.detail = problem["detail"]
        self.errors = problem["errors"]
        self.request_id = problem["requestId"]


class SlaTiers:
    """A service of SLA Tiers.

    url: where it is; key: where it is closed; labels: "zh" or "en"; tries: how often a call that is
    limited (429) or finds the service busy (503) is made, after the pause that the service asks for.
    """

    MOST_ITEMS = 10_000

    def __init__(self, url, key=None, labels="zh", timeout=60, tries=3):
        self.url = url.rstrip("/")
        self.timeout = timeout
        self.tries = tries
        self.headers = {"Accept-Language": labels}
        if key:
            self.headers["Authorization"] = "Bearer " + key

    def call(self, function, **arguments):
        """One answer: a dict with value, text, because …; raises SlaError where there is none."""
        return self._json("/v1/" + function.lower(), arguments)

    def call_many(self, function, items):
        """An answer, or a dict with error, for each item, in their order."""
        answers = []
        for start in range(0, len(items), self.MOST_ITEMS):
            part = items[start : start + self.MOST_ITEMS]
            answers += self._json("/v1/" + function.lower(), {"items": part})["items"]
        return answers

    def classify(self, customers):
        """Tiers within the caps: a dict with customers and quota."""
        return self._json("/v1/classify", {"customers": customers})

    def classify_csv(self, csv):
        """A CSV as bytes (UTF-8 or GB18030) with its results, as bytes of UTF-8 with BOM."""
        return self._send("/v1/classify", csv, "text/csv")

    def _json(self, path, document):
        body = json.dumps(document).encode("utf-8")
        return json.loads(self._send(path, body, "application/json"))

    def _send(self, path, body, content_type):
        headers = {**self.headers, "Content-Type": content_type}
        request = urllib.request.Request(self.url + path, data=body, headers=headers)
        for attempt in range(1, self.tries + 1):
            try:
                with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                    return answer.read()
            except urllib.error.HTTPError as failure:
                with failure:
                    document = failure.read()
                    pause = failure.headers.get("Retry-After")
                if pause is None or attempt == self.tries:
                    raise SlaError(json.loads(document)) from None
                time.sleep(float(pause))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    service = SlaTiers(sys.argv[1], key=os.environ.get("SLA_KEY"))
    with open(sys.argv[2], "rb") as given:
        try:
            sys.stdout.buffer.write(service.classify_csv(given.read()))
        except SlaError as error:
            sys.exit(f"{error.status} {error.code}: {error.detail} (request {error.request_id})")
