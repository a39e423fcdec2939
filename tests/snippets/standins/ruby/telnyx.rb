# frozen_string_literal: true

# A stand-in for the gem `telnyx`, taken where that cannot be installed; the table of results says
# so. It is stricter than the gem, which sends unknown keywords as they are: what the programs of the
# documentation call must be there, with all that is required and nothing that is unknown. It
# repeats what the gem repeats, but at once.
#
# The names are those of the public source, team-telnyx/telnyx-ruby: lib/telnyx/client.rb at 6d978d6d,
# errors.rb at 3a2097fe, resources/calls/actions.rb at 0563125e and the models of its parameters at
# 257a3737. Which release has them could not be seen.
require_relative "telnyx/errors"
require_relative "telnyx/actions"

module Telnyx
  class Client
    Calls = Struct.new(:actions)

    attr_reader :calls

    def initialize(api_key: ENV["TELNYX_API_KEY"], base_url: ENV["TELNYX_BASE_URL"], max_retries: 2)
      @calls = Calls.new(Resources::Calls::Actions.new(api_key, base_url, max_retries))
    end
  end
end
