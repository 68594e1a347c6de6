"""Renders a JSON list of Markdown texts as GitHub would, with cmark-gfm (pip install cmarkgfm); HTML is not sanitised."""
import json
import sys

from cmarkgfm import markdown_to_html_with_extensions
from cmarkgfm.cmark import Options

OPTIONS = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_GITHUB_PRE_LANG
EXTENSIONS = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

texts = json.load(sys.stdin)
json.dump([markdown_to_html_with_extensions(text, options=OPTIONS, extensions=EXTENSIONS) for text in texts], sys.stdout)
